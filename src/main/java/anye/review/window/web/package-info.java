/** Pages of the window. */
package anye.review.window.web;
