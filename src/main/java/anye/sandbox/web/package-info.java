/** The pretend portal's pages. */
package anye.sandbox.web;
