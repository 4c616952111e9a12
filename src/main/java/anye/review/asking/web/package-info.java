/** Pages on which people answer and reviewers check. */
package anye.review.asking.web;
