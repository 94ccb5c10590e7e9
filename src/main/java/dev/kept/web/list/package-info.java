/** The project page Promises: what was asked for in its address, and what is on it. */
package dev.kept.web.list;
