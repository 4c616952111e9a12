/** The files of a case over HTTP. */
package anye.review.api;
