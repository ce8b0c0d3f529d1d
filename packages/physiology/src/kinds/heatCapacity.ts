/** One heat capacity for blood, prime and infusions: 1.05 g/mL × 3.62 J/(g·K); water's would be 10 % more. */
export const HEAT_CAPACITY_J_PER_ML_K = 3.8;
