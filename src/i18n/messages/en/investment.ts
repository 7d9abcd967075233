export const investment = {
  "investment.note": "As announced when it was signed. Signed is not invested.",

  "investment.control.measure": "Measure",
  "investment.measure.amount": "Amount",
  "investment.measure.projects": "Projects",
  "investment.measure.events": "Events",
  "investment.control.basis": "Origin of the investors",
  "investment.basis.all": "All",
  "investment.basis.taiwan": "Taiwan-related",
  "investment.basis.taiwanName": "Taiwan-related only",
  "investment.control.currency": "Currency",
  "investment.currency.CNY": "CNY",
  "investment.currency.CNYName": "Chinese yuan",
  "investment.currency.USD": "USD",
  "investment.currency.USDName": "US dollars",
  "investment.control.stack": "Stacked by",
  "investment.stack.investors": "Investors",
  "investment.stack.province": "Province",
  "investment.stack.theme": "Theme",
  "investment.control.sum": "Years",
  "investment.sum.yearly": "Yearly",
  "investment.sum.cumulative": "Cumulative",

  "investment.part.taiwan": "Taiwan-related",
  "investment.part.all": "all investors",
  "investment.part.unspecified": "origin not stated",
  "investment.part.none": "no headline figure",
  "investment.part.allNote":
    "“All investors” counts every origin, less the Taiwan-related part where one is reported.",
  "investment.key.origin": "Origin of the investors",
  "investment.key.province": "Provinces and regions",
  "investment.key.theme": "Themes",
  "investment.key.coverage": "What is reported",
  "investment.other": "other",
  "investment.category.taiwan": "{category}, Taiwan-related",

  "investment.coverage.one": "Figures reported for {reported} of {n} event.",
  "investment.coverage.other": "Figures reported for {reported} of {n} events.",
  "investment.coverage.taiwan.one":
    "A Taiwan-related amount is reported for {reported} of {n} event.",
  "investment.coverage.taiwan.other":
    "A Taiwan-related amount is reported for {reported} of {n} events.",
  "investment.coverage.projects.one":
    "A number of projects is reported for {reported} of {n} event.",
  "investment.coverage.projects.other":
    "A number of projects is reported for {reported} of {n} events.",
  "investment.coverage.taiwanProjects.one":
    "A number of Taiwan-related projects is reported for {reported} of {n} event.",
  "investment.coverage.taiwanProjects.other":
    "A number of Taiwan-related projects is reported for {reported} of {n} events.",
  "investment.coverage.events.one": "{n} event, by whom its headline figure counts.",
  "investment.coverage.events.other": "All {n} events, by whom their headline figure counts.",
  "investment.conversion":
    "Amounts in {currency} at each year’s average rate; figures reported in other currencies are converted.",
  "investment.partial.one":
    "* includes {n} figure that is only a part because no total is reported.",
  "investment.partial.other":
    "* includes {n} figures that are only a part because no total is reported.",
  "investment.firstTheme":
    "An event with several themes is counted once, under the theme its record lists first.",
  "investment.projectsNote":
    "Projects of every headline figure count, also where no amount is reported.",
  "investment.key.notReported": "events held, value not reported",

  "investment.year.amount": "Signed by year",
  "investment.year.projects": "Projects signed by year",
  "investment.year.events": "Events by year",
  "investment.year.amount.cumulative": "Signed since {year}, added up",
  "investment.year.projects.cumulative": "Projects signed since {year}, added up",
  "investment.year.events.cumulative": "Events since {year}, added up",
  "investment.year.choose": "Choose a year to see only that year; choose it again for all years.",
  "investment.year.spoken":
    "{title}. Highest: {value} in {year}. Years without a report: {n}. The numbers are in the table.",
  "investment.year.spokenNone": "{title}. Nothing is reported. The table has every year.",

  "investment.trade.title": "Trade and purchases, not added",
  "investment.trade.note":
    "Purchases and orders agreed at the events. They are no investment and are in no other chart here.",
  "investment.trade.none": "No purchases or orders are reported for these events.",

  "investment.place.amount": "By province or region",
  "investment.place.projects": "Projects by province or region",
  "investment.place.events": "Events by province or region",
  "investment.place.note.amount": "Sum of headline figures.",
  "investment.place.note.projects": "Sum of the projects of headline figures.",
  "investment.place.choose":
    "Choose a province or region to add it to the filter; choose it again to take it out.",
  "investment.place.spoken":
    "{title}. Largest: {place}, {value}. Places with a reported value: {n} of {m}. The numbers are in the table.",
  "investment.place.spokenNone": "{title}. Nothing is reported. The table has every place.",
  "investment.place.showAll": "Show all {n}",
  "investment.place.showTop": "Show the largest {n}",

  "investment.size.title": "Size of deals",
  "investment.size.note.one":
    "{reported} of {n} event reports both an amount and a number of projects. Each grid step is ten times the one before.",
  "investment.size.note.other":
    "{reported} of {n} events report both an amount and a number of projects. Each grid step is ten times the one before.",
  "investment.size.largest": "The {n} largest are drawn; the table has all.",
  "investment.size.ratio": "{money} a project",
  "investment.size.label": "{place} {year}",
  "investment.size.ratioLine": "{money} a project on average.",
  "investment.size.projects.one": "{n} project",
  "investment.size.projects.other": "{n} projects",
  "investment.size.choose": "Choose an event to open it.",
  "investment.size.spoken":
    "{title}: {n} events. Largest: {event}, {value}. The numbers are in the table.",
  "investment.size.none": "None of these events reports both an amount and a number of projects.",
  "investment.size.placeAndDate": "{place}, {dates}",

  "investment.known.title": "Coverage: how much is known",
  "investment.known.withAmount": "amount reported",
  "investment.known.projectsOnly": "only projects reported",
  "investment.known.withoutFigure": "not reported",
  "investment.known.note": "Amounts of any kind, purchases included.",
  "investment.known.more.one": "{n} more reports a number of projects only.",
  "investment.known.more.other": "{n} more report a number of projects only.",
  "investment.known.spoken": "{title}. {coverage} The numbers are in the table.",
  "investment.known.headline.one": "{reported} of {n} event with an amount",
  "investment.known.headline.other": "{reported} of {n} events with an amount",

  "investment.tip.noEvents": "No events in the record.",
  "investment.tip.notReported": "Not reported",
  "investment.tip.coverage.one": "Reported for {reported} of {n} event.",
  "investment.tip.coverage.other": "Reported for {reported} of {n} events.",
  "investment.tip.taiwanCoverage": "A Taiwan-related part is known for {n} of them.",
  "investment.tip.partial.one": "{n} of the figures is only a part.",
  "investment.tip.partial.other": "{n} of the figures are only a part.",
  "investment.tip.isPartial": "Only a part: no total is reported.",

  "investment.column.year": "Year",
  "investment.column.place": "Province or region",
  "investment.column.event": "Event",
  "investment.column.date": "Date",
  "investment.column.total": "Total",
  "investment.column.amount": "Amount",
  "investment.column.inCurrency": "{column}, {currency}",
  "investment.column.projects": "Projects",
  "investment.column.origin": "Investors",
  "investment.column.events": "Events",
  "investment.column.reported": "Events with a figure",
  "investment.column.partial": "Of these only a part",
  "investment.column.whole": "Whole or part",
  "investment.whole": "whole",
} as const;
