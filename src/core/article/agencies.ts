/** News agencies as they sign, the alternatives of a pattern: their usual letters, in which case counts. */
export const AGENCIES =
  'AP|AFP|AAP|EPA|EFE|dpa|DPA|APA|ANSA|PA|SDA|sda|TT|NTB|Reuters|Keystone|Keystone-SDA|PAP|ČTK|Ritzau|STT|Belga|ANP|Lusa|AA|TASS|ТАСС';
