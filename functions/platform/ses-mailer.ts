import type { Mailer } from './mailer.ts';

/**
 * Sends letters through Amazon SES from a verified address. The client comes with the Lambda runtime
 * and is loaded with the first letter.
 */
export function sesMailer(from: string): Mailer {
  return {
    send: async ({ to, subject, text }) => {
      const { SendEmailCommand, SESv2Client } = await import('@aws-sdk/client-sesv2');
      const body = { Text: { Data: text, Charset: 'UTF-8' } };
      const content = { Simple: { Subject: { Data: subject, Charset: 'UTF-8' }, Body: body } };
      const command = new SendEmailCommand({
        FromEmailAddress: from,
        Destination: { ToAddresses: [to] },
        Content: content,
      });
      await new SESv2Client().send(command);
    },
  };
}
