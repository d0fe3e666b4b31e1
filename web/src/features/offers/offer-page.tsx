export const OfferPage = () => null;
