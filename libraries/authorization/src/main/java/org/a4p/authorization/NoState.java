package org.a4p.authorization;

/** States of a service in which nothing depends on a state. */
public enum NoState {}
