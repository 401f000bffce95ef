const format = new Intl.NumberFormat("en-GB");
const formatNumber = (value) => format.format(value);

export { formatNumber };
