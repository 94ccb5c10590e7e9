/** What the people of one project decide: requests, from whom, and what is published. */
package dev.kept.web.admin.project;
