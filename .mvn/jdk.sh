# shellcheck shell=sh
# Sourced by ./mvnw and ./a4p: points JAVA_HOME at a JDK 25 or newer, or says clearly that there is none.
# Every name begins with jdk_, because those who source this have names of their own.

jdk_major_of() { # the major version of the JDK in folder $1, or nothing
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_is_recent() {
  jdk_major=$(jdk_major_of "$1")
  [ -n "$jdk_major" ] && [ "$jdk_major" -ge 25 ]
}

jdk_find() {
  if [ -n "${JAVA_HOME:-}" ] && jdk_is_recent "$JAVA_HOME"; then return 0; fi
  jdk_on_path=$(command -v javac || true)
  if [ -n "$jdk_on_path" ]; then
    jdk_on_path=$(readlink -f "$jdk_on_path")
    jdk_on_path=${jdk_on_path%/bin/javac}
  fi
  # JDK_HOMES replaces the usual places, separated by spaces.
  jdk_usual="/usr/lib/jvm/* /opt/java/* /opt/jdk* ${HOME:-}/.sdkman/candidates/java/* ${HOME:-}/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home"
  for jdk_home in "$jdk_on_path" ${JDK_HOMES:-$jdk_usual}; do
    if [ -n "$jdk_home" ] && jdk_is_recent "$jdk_home"; then
      JAVA_HOME=$jdk_home
      export JAVA_HOME
      return 0
    fi
  done
  echo "No JDK 25 or newer was found. Install one (for example Eclipse Temurin 25) or set JAVA_HOME to it." >&2
  return 1
}

jdk_find || exit 1
