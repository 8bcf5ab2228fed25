// Stage: DuizhaoCommands
