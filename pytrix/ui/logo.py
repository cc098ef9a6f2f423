"""The app's mark, drawn here so that nothing is loaded from elsewhere."""

_PATHS = (
    '<rect x="2" y="2" width="36" height="36" rx="10" fill="#0b6e63"/>'
    '<path d="M11 14l7 6-7 6" fill="none" stroke="#fff" stroke-width="3.6" stroke-linecap="round" '
    'stroke-linejoin="round"/><path d="M21 27h9" stroke="#f3b562" stroke-width="3.6" stroke-linecap="round"/>'
)
MARK = f'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" viewBox="0 0 40 40">{_PATHS}</svg>'
LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="150" height="40" viewBox="0 0 150 40">'
    f'{_PATHS}<text x="50" y="28" font-family="system-ui, sans-serif" font-size="24" font-weight="700" '
    'fill="#2a9d8a">Pytrix</text></svg>'
)
