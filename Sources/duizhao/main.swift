import DuizhaoCommands

DuizhaoCommand.runProgram()
