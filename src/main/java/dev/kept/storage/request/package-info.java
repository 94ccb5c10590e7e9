/** What functions ask projects for, and from whom projects accept it. */
package dev.kept.storage.request;
