interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** Counts layout shifts and long tasks, and reads the first contentful paint in ms. */
export function watchPerformance(): () => { firstPaint: number | null; shift: number; longTasks: number } {
  let shift = 0;
  let longTasks = 0;
  const addShifts = (entries: readonly PerformanceEntry[]): void => {
    for (const entry of entries) if (isShift(entry)) shift += entry.value;
  };
  const shifts = new PerformanceObserver((list) => addShifts(list.getEntries()));
  shifts.observe({ type: 'layout-shift', buffered: true });
  const tasks = new PerformanceObserver((list) => {
    longTasks += list.getEntries().length;
  });
  tasks.observe({ type: 'longtask' });
  return () => {
    addShifts(shifts.takeRecords());
    longTasks += tasks.takeRecords().length;
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    return { firstPaint: paint?.startTime ?? null, shift, longTasks };
  };
}

function isShift(entry: PerformanceEntry): entry is LayoutShift {
  return entry.entryType === 'layout-shift';
}
