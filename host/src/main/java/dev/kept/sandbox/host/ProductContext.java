package dev.kept.sandbox.host;

import java.net.URI;
import java.time.Clock;

/**
 * What a product is made with.
 *
 * @param documents the product's own documents
 * @param users     the product's own users, the sandbox's five already among them
 * @param clock     fixed when the sandbox was started with {@code --now}; its zone is the server's
 * @param baseUrl   where the product answers, such as {@code http://localhost:2990/jira}
 * @param otherUrl  where the other product answers
 */
public record ProductContext(Documents documents, Users users, Clock clock, URI baseUrl, URI otherUrl) {}
