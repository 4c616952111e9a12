/** Pages of the notices. */
package anye.notice.web;
