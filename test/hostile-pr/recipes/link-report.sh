# A report that is a link out of the checkout
#
#$ refs check --format json:report.json => 2 it is a link
#$ refs check --format sarif:out/refs.sarif => 2 leads out
ln -s "$ELSEWHERE/kept" report.json
ln -s "$ELSEWHERE" out
