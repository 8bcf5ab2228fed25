// Stage: Alignment
