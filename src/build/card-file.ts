/** File of the build that other sites show beside a link. */
export const CARD_FILE = 'card.png';
