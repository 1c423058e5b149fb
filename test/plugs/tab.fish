# Presses the tab key behind each line: prints the line, and below it what fish would offer.
source (refs completion fish | psub)
function __fish_complete_path
    echo files
end
function __fish_complete_directories
    echo folders
end
for line in $argv
    echo "> $line"
    complete --do-complete $line | string replace --regex '\t.*' ''
end
