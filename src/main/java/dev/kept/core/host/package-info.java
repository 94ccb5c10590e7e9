/** What the product may lack: the features that rest on one of its services, and what is said where it is missing. */
package dev.kept.core.host;
