// The dictionary of version 1. FROZEN: one byte more or less, and no link that was ever sent opens again.
// Deflate finds texts near the end of a dictionary most cheaply, so what is likeliest stands last.

const TEMPLATE = `{
  "client_name": "App name",
  "description": "App description",
  "grant_types": [
    "client_credentials"
  ],
  "scope": "msg.consumer",
  "logo_uri": "/src/modules/campaigns/assets/img/software/Mobile-App.png",
  "capabilities": {
    "webhooks": {
      "ms.MessagingEventNotification.ContentEvent": {
        "endpoint": "https://your/webhooks/endpoint",
        "max_retries": 3
      },
      "ms.MessagingEventNotification.RichContentEvent": {
        "endpoint": "https://your/webhooks/endpoint",
        "max_retries": 5
      },
      "ms.MessagingEventNotification.AcceptStatusEvent": {
        "endpoint": "https://your/webhooks/endpoint",
        "max_retries": 1
      },
      "ms.MessagingEventNotification.ChatStateEvent": {
        "endpoint": "https://your/webhooks/endpoint"
      },
      "cqm.ExConversationChangeNotification": {
        "endpoint": "https://your/webhooks/endpoint"
      }
    },
    "engagement": {
      "design_engagement": false,
      "design_window": false,
      "entry_point": [
        "section"
      ],
      "visitor_behavior": [
        "visited_location",
        "time_on_location",
        "flow",
        "engaged_in_session",
        "about_to_abandon",
        "cart_value",
        "cart_items",
        "visitor_error",
        "viewed_products",
        "service_activity"
      ],
      "target_audience": [
        "external_referral",
        "search_keywords",
        "ip",
        "platform",
        "geo_location",
        "returning_visitors",
        "marketing_source",
        "customer_type",
        "age",
        "balance",
        "customer_id",
        "gender",
        "store_zip_code",
        "store_number",
        "company_size",
        "registration_date"
      ],
      "goal": [
        "url",
        "purchase_total",
        "num_of_pages",
        "lead",
        "service_activity"
      ],
      "consumer_identity": [
        "auth"
      ],
      "language_selection": false
    }
  }
}
`;

const WEB_APPLICATION = `{
  "client_name": "com.example.MyConnector",
  "client_name#fr": "",
  "client_name#en-US": "",
  "client_name#de": "",
  "client_name#es": "",
  "client_name#ja": "",
  "display_name": "App name",
  "description": "App description",
  "enabled": true,
  "grant_types": [
    "authorization_code",
    "refresh_token"
  ],
  "redirect_uris": [
    "https://your/application/callback",
    "https://localhost:8080/oauth2/login/redirect"
  ],
  "response_types": [
    "code",
    "token",
    "id_token",
    "id_token token"
  ],
  "scope": "msg.consumer",
  "logo_uri": "https://your/logo.png",
  "quick_launch_enabled": true,
  "entry_uri": "https://your/application/start",
  "enabled_for_profiles": [
    0,
    1,
    2
  ],
  "capabilities": {
    "broadcast": {
      "enabled": false
    },
    "engagement": {
      "design_engagement": true,
      "design_window": true,
      "entry_point": [
        "section",
        "url"
      ],
      "consumer_identity": [
        "auth",
        "unauth"
      ],
      "language_selection": true
    }
  },
  "client_id": "",
  "client_secret": "",
  "client_id_issued_at": 0,
  "client_secret_expires_at": 0,
  "deleted": false,
  "id": "
`;

const WORDS =
  'responsible, department, available, questions, information, security, software, solutions, technology, development, ' +
  'account, accounts, manager, contact, address, number, version, release, endpoint, updated, changed, removed, added, without, ' +
  'because, before, after, should, would, could, there, their, which, where, please, thanks, thank you, best regards, kind regards, ' +
  'Hello, Hi team, Dear team, we need, we have, is ready, as soon as possible, today, tomorrow, Monday, Friday, week, first, second, new, ' +
  'orders, order, booking, bookings, payment, payments, invoice, delivery, returns, product, products, claims, travel, hotel, airline, ' +
  'bank, banking, finance, insurance, health, retail, telecom, energy, media, group, company, brand, store, shop, ' +
  'answers, handles, translates, synchronises, reads, writes, stores, records, archives, analyses, shows, helps, routes, relays, ' +
  'support, service, services, customer, customers, user, users, agent, agents, consumer, visitors, team, desk, ' +
  'WhatsApp, Facebook Messenger, Instagram, Telegram, Viber, WeChat, LINE, Slack, Teams, SMS, RCS, Apple Business, email, voice, ' +
  'Google, Amazon, Azure, Microsoft, Salesforce, Zendesk, Twilio, Shopify, CRM, API, HTTP, staging, sandbox, production, test, ' +
  'online, digital, mobile, assistant, virtual, automation, chatbot, bot, integration, platform, gateway, proxy, bridge, cloud, ' +
  'channel, channels, notifications, events, conversations, conversation, content, messaging, messages, message, chat, ' +
  'Connects, Forwards, Sends, Receives LivePerson Conversational Cloud to the and for with from into between our of in a on ' +
  'ngrok-free.app trycloudflare.com azurewebsites.net herokuapp.com execute-api.us-east-1.amazonaws.com cloudfunctions.net ' +
  'run.app vercel.app localhost.local.example.com.example.org.net.io.ai.co.uk.com.au.de.fr.eu.dev/ Authorization Bearer token key ' +
  'https://www.https://app.https://chat.https://hooks.https://connector.https://messaging.https://webhook.https://webhooks.https://api.' +
  '/api/v1/v2/liveperson/lp/webhook/webhooks/notifications/messages/messaging/callback/events/oauth2/redirect/logo.png/icon.svg';

const ENVELOPE =
  '\0{"a":"","s":"","n":"Please install this on our account. ","t":"2026-01-01T10:00Z",' +
  '"r":"","f":"","w":["/client_secret","/client_name","/description","/capabilities/engagement/goal",' +
  '"/capabilities/webhooks/ms.MessagingEventNotification.ContentEvent/headers/0/header_value",' +
  '"/capabilities/webhooks/ms.MessagingEventNotification.RichContentEvent/headers/1/header_value",' +
  '"/capabilities/webhooks/ms.MessagingEventNotification.AcceptStatusEvent/headers/0/header_value",' +
  '"/capabilities/webhooks/ms.MessagingEventNotification.ChatStateEvent/headers/1/header_value",' +
  '"/capabilities/webhooks/cqm.ExConversationChangeNotification/endpoint"],"c":[{"p":"/","t":"Please"},{"p":"/capabilities/';

const WEBHOOKS = `
        "endpoint": "https://",
        "max_retries": 0,
        "headers": []
      },
        "headers": [
          {
            "header_name": "Authorization",
            "header_value": "Basic "
          },
          {
            "header_name": "x-api-key",
            "header_value": ""
          },
          {
            "header_name": "X-Tenant",
            "header_value": "Bearer "
          }
        ]
      },
      "retry": {
        "retention_time": 3600
        "retention_time": 7200
        "retention_time": 14400
        "retention_time": 21600
        "retention_time": 43200
        "retention_time": 86400
        "retention_time": 172800
        "retention_time": 259200
      }
.com/webhooks/liveperson/content",
        "max_retries": 5
.com/webhooks/rich-content",
        "max_retries": 4
.com/webhooks/accept-status",
        "max_retries": 2
.com/webhooks/chat-state",
        "max_retries": 1
.com/webhooks/conversation",
        "max_retries": 0
/content/rich/status/state/chatstate/accept/changes/conversation-change",
`;

const value: unknown = JSON.parse(TEMPLATE);

/** What both sides of version 1 know beforehand, as UTF-8: under 16 kB, and frozen by a test of its SHA-256. */
export const dictionary: Uint8Array = new TextEncoder().encode(
  [
    // The template as other editors lay it out: far away costs two bits more, and the copies are made, not shipped.
    TEMPLATE.replaceAll('\n', '\r\n'),
    JSON.stringify(value, null, '\t'),
    JSON.stringify(value, null, 4),
    JSON.stringify(value),
    WEB_APPLICATION,
    WORDS,
    ENVELOPE,
    WEBHOOKS,
    TEMPLATE,
  ].join('\n'),
);
