// Stage: Duizhao
