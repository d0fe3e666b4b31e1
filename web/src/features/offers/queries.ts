import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Offer } from '../../api/types.js';

export const offerQuery = (id: string) =>
  queryOptions({ queryKey: ['offers', id], queryFn: () => api.get<Offer>(`/offers/${id}`) });
