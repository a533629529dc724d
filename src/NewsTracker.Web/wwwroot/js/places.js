// A story too long for one page comes in parts: an address whose place is on another part asks for that part.
const place = decodeURIComponent(location.hash.slice(1));
const paged = document.querySelector('[data-paged]');
if (paged && /^(e-|s\d+-)/.test(place) && !document.getElementById(place)) {
  const address = new URL(location.href);
  if (address.searchParams.get('at') !== place) {
    address.searchParams.set('at', place);
    location.replace(address);
  }
}
