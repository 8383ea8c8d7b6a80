# Shared by deploy/up and deploy/down, which set $root: checks the tools, builds what is stale, runs the launcher.

modules=(chassis grid-service inspection-service report-service notification-service gateway deploy/local)
launcher="$root/deploy/local/target/gulou-local-1.0.0-SNAPSHOT.jar"
built="$root/deploy/local/target/built"

fail() {
  echo "$*" >&2
  exit 1
}

require_java() {
  local version
  java_command="${JAVA_HOME:+$JAVA_HOME/bin/}java"
  version="$("$java_command" -version 2>&1)" || fail "No java on the path; install JDK 17 or newer."
  version="$(sed -n 's/.* version "\([0-9]*\).*/\1/p' <<<"$version" | head -n 1)"
  [[ ${version:-0} -ge 17 ]] || fail "Java $version is too old; install JDK 17 or newer."
}

require_launcher() {
  [[ -f $launcher ]] || build deploy/local
}

launch() {
  exec "$java_command" -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$launcher" "$1" "$root" "${@:2}"
}

# What must be there after a build.
artifacts() {
  local module
  for module in "${modules[@]}"; do
    case $module in
      chassis) echo "$root/chassis/target/chassis-1.0.0-SNAPSHOT.jar" ;;
      deploy/local) echo "$launcher" ;;
      *) echo "$root/$module/target/quarkus-app/quarkus-run.jar" ;;
    esac
  done
}

# Sources are newer than what was built of them; a folder is newer when a file in it was added or removed.
stale() {
  local artifact module since="$built"
  while read -r artifact; do
    [[ -f $artifact ]] || return 0
    # Before the first build by this script: since the oldest of the jars.
    [[ -f $built ]] || { [[ $since != "$built" && $since -ot $artifact ]] || since="$artifact"; }
  done < <(artifacts)
  local sources=("$root/pom.xml")
  for module in "${modules[@]}"; do
    sources+=("$root/$module/pom.xml" "$root/$module/src/main")
  done
  [[ -n "$(find "${sources[@]}" -newer "$since" -print -quit)" ]]
}

build_if_stale() {
  stale || return 0
  mkdir -p "$(dirname "$built")"
  exec 9>"$root/deploy/local/target/build.lock"
  flock --nonblock 9 || { echo "Another start is building; waiting for it."; flock 9; }
  if stale; then
    local start
    start="$(mktemp)"
    build "$(IFS=,; echo "${modules[*]}")"
    # Dated as of the beginning: what was changed during the build is built the next time.
    touch -r "$start" "$built"
    rm -f "$start"
  fi
  exec 9>&-
}

build() {
  command -v mvn >/dev/null || fail "Gulou is not built, and there is no mvn on the path; install Maven 3.8.7 or newer."
  local log="$root/deploy/local/target/build.log" begin=$SECONDS
  mkdir -p "$(dirname "$log")"
  echo "Building (a few minutes the first time) ..."
  mvn --batch-mode -f "$root/pom.xml" -pl "$1" -am -DskipTests package 2>&1 \
    | tee "$log" \
    | sed -un 's/^\[INFO\] Building \(.*\) 1\.0\.0-SNAPSHOT *\(\[.*\]\)$/  \2 \1/p; s/^\[ERROR\] /  &/p' \
    || fail "The build failed; see $log"
  echo "  built in $((SECONDS - begin)) s"
}
