/**
 * Runs before the first paint, so that a chosen theme does not flash: stored choice onto the root element, and the
 * class `js` that shows what only works with script. Kept as text because it stands in the page, under its hash.
 */
export const themeScript =
  "(()=>{const r=document.documentElement;r.classList.add('js');try{const t=localStorage.getItem('seatwise.theme');if(t==='dark'||t==='light')r.dataset.theme=t}catch{}})()";
