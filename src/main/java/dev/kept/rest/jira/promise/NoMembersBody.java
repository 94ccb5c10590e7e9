package dev.kept.rest.jira.promise;

/** An object without members: JSON is what no form of another site can send. */
record NoMembersBody() {}
