# Shared by deploy/up and deploy/down, which set $root: checks the tools, builds what is stale, runs the launcher.

modules=(chassis grid-service inspection-service report-service notification-service gateway deploy/people deploy/local)
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

# What a build leaves of a module.
artifact() {
  case $1 in
    chassis) echo "$root/chassis/target/chassis-1.0.0-SNAPSHOT.jar" ;;
    deploy/people) echo "$root/deploy/people/target/gulou-people-1.0.0-SNAPSHOT.jar" ;;
    deploy/local) echo "$launcher" ;;
    *) echo "$root/$1/target/quarkus-app/quarkus-run.jar" ;;
  esac
}

# Whether the sources of a module, or the chassis it is built on, are newer than what was built of them. A folder is newer when a
# file in it was added or removed. Maven leaves a jar alone when nothing in it changed, so the time of the last build counts as well.
stale() {
  local artifact module since
  for module in "${modules[@]}"; do
    artifact="$(artifact "$module")"
    [[ -f $artifact ]] || return 0
    since="$artifact"
    [[ ! $built -nt $artifact ]] || since="$built"
    [[ -z "$(find "$root/pom.xml" "$root/$module/pom.xml" "$root/$module/src/main" -newer "$since" -print -quit)" ]] || return 0
    [[ $module == deploy/* || ! $(artifact chassis) -nt $since ]] || return 0
  done
  return 1
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
