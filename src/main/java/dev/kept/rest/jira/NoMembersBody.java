package dev.kept.rest.jira;

/** An object without members: JSON is what no form of another site can send. */
record NoMembersBody() {}
