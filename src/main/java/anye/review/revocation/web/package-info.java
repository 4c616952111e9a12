/** The pages of 撤销认定 and 重新审核. */
package anye.review.revocation.web;
