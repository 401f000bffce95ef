/** One body sealed to one key, made once by Node: whatever opens sealed bodies has to open this one. */
export const sealedVector = {
  /** For `outbox-key`. */
  publicKey: 'BAN1QoA-gkeFo6GC_KnTucGpVN1tLkQl5U-8RqDVIuG6_YKZH5cjx4Vt9d-B572Vjv65XN6NY1SSeG3WLDIn6nc',
  /** The private number of that key, base64url, as `d` in a JWK. Of the tests: it protects nothing. */
  privateKey: 'TtgzU73JTz7absA29W_wYpQTPyHMXwUMx-Hmy3-e9AE',
  id: '4f9c1b2e-6d3a-4c58-9e07-1a2b3c4d5e6f',
  /** What is inside, byte for byte. */
  body: '{"schema":"have-your-say/submission/1","id":"4f9c1b2e-6d3a-4c58-9e07-1a2b3c4d5e6f","answers":{"improve":"Say where to park. ŵ 👩🏽‍⚕️"}}',
  sealed: {
    schema: 'have-your-say/sealed/1',
    id: '4f9c1b2e-6d3a-4c58-9e07-1a2b3c4d5e6f',
    key: '3f93db5c91e9d6fc',
    epk: 'BF05ztnmuaibHbwC86o6HWOuGiWfXOTHHRxeKoy1FP0zvNomvKoud0tdLcjJcwhuC6JgNiH62Rob52Rzzjh4Yg8',
    iv: 'Tjd6OxESzULJTVjl',
    data: 'T0c8xtKxyg_e5gD5RxHGAxa_o4QqsYzEkFaTbbbUpn6FQB83IkoWxoakVxchaLcD7YCP9uaRnXq3KL_LWd6L8R2wFmTD-XdqLnYTXe41kOff64-qCgS76KpI8MC0vG75RmQ659A6WOCSTCPV9EMVgZKCX8FdiyKm0Qgmg67HiNcH_YyxMrFEquW0L81VH2sV7DHDcqfc_egI3xLn3PhbOuFJMA',
  },
} as const;
