/** Takes out the names of a sheet's map that its inset or scale would cut. */
export function clearNames(sheet: Element): void {
  const covers = [...sheet.querySelectorAll('.print-inset, .print-map > .print-scale > *')].map((cover) =>
    cover.getBoundingClientRect(),
  );
  for (const name of sheet.querySelectorAll<SVGTextElement>('.print-map > .svg-map text')) {
    const box = name.getBoundingClientRect();
    if (covers.some((cover) => overlap(box, cover))) name.style.display = 'none';
  }
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
