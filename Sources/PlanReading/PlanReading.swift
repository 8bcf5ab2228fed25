// Stage: PlanReading
