/** What an employer handed in with its statement, for the office. */
package anye.review.revocation.api;
