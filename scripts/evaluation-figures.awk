# Takes out of evaluation.json what the page on method shows, a line each: the place in the document (names and, in a
# list, numbers from 0, with full stops between), a tab, the value. Reads what JSONEncoder prints: a member a line.
function path(  i, all) {
  for (i = 1; i <= depth; i++) all = all (i > 1 ? "." : "") place[i]
  return all
}
{
  line = $0
  gsub(/^ +|,$/, "", line)
  name = ""
  if (match(line, /^"[A-Za-z0-9]+" : /)) {
    name = substr(line, 2, RLENGTH - 5)
    line = substr(line, RLENGTH + 1)
  }
  if (line ~ /^[\]}]/) { depth--; next }
  if (name == "" && depth > 0) name = count[depth]++
  place[depth + 1] = name
  if (line ~ /^[\[{]/) {
    # An empty list or object ends where it begins.
    if (line ~ /^(\[\]|\{\})/) next
    if (NR > 1) { depth++; count[depth] = 0 }
    next
  }
  depth++
  where = path()
  depth--
  gsub(/"/, "", line)
  if (where ~ /^(topics|leaveOnePlanOut|topicsByPlan\.[0-9]+\.figures)\.(sentences|absence\.(right|said)|f1\.(value|low|high)|(precision|recall|mainTopicAccuracy)\.value)$/ ||
      where ~ /^(targets|targetsByPlan\.[0-9]+\.figures)\.(gold|found|hits)$/ ||
      where ~ /^(topicsByPlan|targetsByPlan)\.[0-9]+\.plan$/)
    print where "\t" line
}
