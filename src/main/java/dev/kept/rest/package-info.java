/** What the REST resources share: their services, the checks of what comes in, and the replies that go out. */
package dev.kept.rest;
