/**
 * Advance widths in hundredths of an em, each before the letters that have it, read off the bundled fonts: Inter 400,
 * Inter 600 and Source Serif Italic 400.
 */
export const letterWidths = {
  sans: [
    "24:ijlı 26:’ 27:I 29:!,.: 30:'; 33:t 36:/ 37:()f 38:r 41:1 46:- 50:– 53:s 55:kxz 56:avy 57:7JLc 58:e",
    '59:5Fhnu 60:Eo 61:2bdgpq 62:3689 63:0Z 64:&PRS 65:4BT 67:K 68:XY 69:AV 72:D 73:C 74:HU 75:GN',
    '77:OQ 82:w 88:m 90:M 99:W',
  ],
  strong: [
    "26:ijlı 28:I 29:’ 32:!,.: 33:'; 35:t 37:() 38:/ 39:f 40:r 42:1 47:- 50:– 55:s 57:Lakxz 58:7Jc 59:Fevy",
    '61:5Ehnou 62:2 63:bdgpq 64:3689 65:PRSZ 66:0&BT 67:4 70:K 71:Y 72:DX 73:AV 74:CU 75:GH 76:N',
    '77:OQ 84:w 90:m 92:M 102:W',
  ],
  italic: [
    "26:'j 27:’ 29:l 30:!,.:;f 31:-iı 33:/ 34:t 35:J 36:I 37:s 38:() 41:r 42:ce 47:z 48:k 49:gvy",
    '50:Sboq 51:– 52:0123456789p 53:ax 54:d 55:Z 56:Fh 57:LPYn 58:Tu 59:E 60:C 62:BV 65:R 66:GX',
    '67:KOQ 68:A 70:&D 72:U 73:N 75:w 77:H 84:m 89:W 93:M',
  ],
} as const;

/** The same of the space between words. */
export const spaceWidths = { sans: 28, strong: 25, italic: 23 } as const;
