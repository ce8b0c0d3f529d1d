# Counts a CDI 500 log, sharing nothing with the project's code: awk -f cdiCounts.awk FILE
# Prints `name value` lines: frames and their markers, header blocks, per column values/dashes/blanks/min/max/mean.
BEGIN { FS = "\t" }
{ gsub(/\r$/, ""); sub(/^\[[^]]*\] /, "") }
/Recalibration Adjustment/ { recalibrations++ }
/^  Time / { headers++ }
substr($0, 2, 8) ~ /^[0-9][0-9]:[0-9][0-9]:[0-9][0-9]$/ && NF == 19 {
  frames++; marker[substr($0, 1, 1)]++
  for (c = 2; c <= NF; c++) {
    cell = $c; gsub(/[ %]/, "", cell)
    if ($c == "    ") blank[c-1]++
    else if (cell ~ /^-?[0-9.]+$/) {
      v = cell + 0; n[c-1]++; sum[c-1] += v; if (v < 0) negative[c-1]++
      if (n[c-1] == 1 || v < min[c-1]) min[c-1] = v; if (n[c-1] == 1 || v > max[c-1]) max[c-1] = v
    } else dashes[c-1]++
  }
  next
}
END {
  print "frames", frames; print "headers", headers + 0; print "recalibrations", recalibrations + 0
  print "marker.timer", marker[" "] + 0; print "marker.S", marker["S"] + 0; print "marker.o", marker["o"] + 0
  for (c = 1; c <= 18; c++) {
    printf "column.%d.values %d\ncolumn.%d.outOfRange %d\ncolumn.%d.notAvailable %d\n", c, n[c], c, dashes[c], c, blank[c]
    if (n[c] > 0) printf "column.%d.min %g\ncolumn.%d.max %g\ncolumn.%d.mean %.4f\ncolumn.%d.negative %d\n", c, min[c], c, max[c], c, sum[c] / n[c], c, negative[c]
  }
}
