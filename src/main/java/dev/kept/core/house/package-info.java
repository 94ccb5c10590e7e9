/** What an administrator settles once for everybody: the rules of the house and the business functions. */
package dev.kept.core.house;
