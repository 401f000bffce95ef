function linkTo(address, base) {
  try {
    const { protocol, href } = new URL(address, base);
    return protocol === "https:" || protocol === "http:" ? href : void 0;
  } catch {
    return void 0;
  }
}

export { linkTo };
