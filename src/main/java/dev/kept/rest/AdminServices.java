package dev.kept.rest;

import dev.kept.core.audit.AuditTrail;
import dev.kept.core.health.HealthDesk;
import dev.kept.core.privacy.PersonDesk;

/**
 * What administrators ask in both products.
 *
 * @param health how Kept is, and what of it is on
 * @param people what is stored about a person
 * @param audit notes what they do
 */
public record AdminServices(HealthDesk health, PersonDesk people, AuditTrail audit) {}
