// Stage: Publishing
