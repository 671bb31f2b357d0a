# Sourced by ./mvnw and ./a4p: points JAVA_HOME at a JDK 25 or newer, or says clearly that there is none.

jdk_major() { # the major version of the JDK in folder $1, or nothing
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_is_recent() {
  major=$(jdk_major "$1")
  [ -n "$major" ] && [ "$major" -ge 25 ]
}

find_jdk_25() {
  if [ -n "${JAVA_HOME:-}" ] && jdk_is_recent "$JAVA_HOME"; then return 0; fi
  on_path=$(command -v javac || true)
  if [ -n "$on_path" ]; then
    on_path=$(readlink -f "$on_path")
    on_path=${on_path%/bin/javac}
  fi
  # JDK_HOMES replaces the usual places, separated by spaces.
  usual="/usr/lib/jvm/* /opt/java/* /opt/jdk* $HOME/.sdkman/candidates/java/* $HOME/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home"
  for home in "$on_path" ${JDK_HOMES:-$usual}; do
    if [ -n "$home" ] && jdk_is_recent "$home"; then
      JAVA_HOME=$home
      export JAVA_HOME
      return 0
    fi
  done
  echo "No JDK 25 or newer was found. Install one (for example Eclipse Temurin 25) or set JAVA_HOME to it." >&2
  return 1
}

find_jdk_25 || exit 1
