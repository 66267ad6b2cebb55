/** The name of what lies under the pointer; `at` is in px from the map's top left corner. */
export function HoverName({ name, at }: { readonly name: string; readonly at: { x: number; y: number } }) {
  return (
    <div className="map-hover-name" style={{ transform: `translate(${at.x}px, ${at.y}px)` }} aria-hidden="true">
      <span>{name}</span>
    </div>
  );
}
