// Made by scripts/generate.mjs from src/manifest/schema/schema.json. Do not edit: change the schema and run `npm run generate`.

/**
 * Tells LivePerson's platform how to install an application: what it is called, how it signs in, where events are sent and what campaign managers may do with it.
 */
export interface Manifest {
  /**
   * The unique name of the application. A reverse domain name keeps it unique, for example com.example.MyConnector. For a connector, agents see it as the source of the conversation.
   */
  client_name: string;
  /**
   * The name that people read in LivePerson's own screens.
   */
  display_name?: string;
  /**
   * What the application does, in a sentence or two.
   */
  description?: string;
  /**
   * Whether the application is switched on once it is installed. When left out, it is.
   */
  enabled?: boolean;
  /**
   * The ways in which the application may obtain an access token (OAuth 2.0). A connector uses client credentials.
   */
  grant_types?: ('client_credentials' | 'authorization_code' | 'refresh_token')[];
  /**
   * The addresses to which a person may be sent back with a code or a token after signing in. Needed with the authorization code grant.
   */
  redirect_uris?: string[];
  /**
   * What the sign-in page may send back to the redirect address (OAuth 2.0). Always a list, even for one value.
   */
  response_types?: ('code' | 'token' | 'id_token' | 'id_token token')[];
  /**
   * The permissions that the application asks for, separated by single spaces. A connector that writes as the consumer asks for msg.consumer.
   */
  scope?: string;
  /**
   * Where the logo is: a full address, or a path that starts with / for a picture that the platform already has. The picture must be exactly 70 by 70 pixels.
   */
  logo_uri?: string;
  /**
   * Lists the application in the quick-launch menu. Also needs an entry address and the user's profile among the enabled profiles. When left out, it is not listed.
   */
  quick_launch_enabled?: boolean;
  /**
   * The address at which the application starts when a user opens it from the platform (single sign-on).
   */
  entry_uri?: string;
  /**
   * The numbers of the user profiles that may open the application.
   */
  enabled_for_profiles?: number[];
  /**
   * What the application does on the platform: receive events, offer engagements, or both.
   */
  capabilities?: {
    /**
     * Where the platform sends events. Each event type can have one address.
     */
    webhooks?: {
      'ms.MessagingEventNotification.ContentEvent'?: Webhook;
      'ms.MessagingEventNotification.RichContentEvent'?: Webhook;
      'ms.MessagingEventNotification.AcceptStatusEvent'?: Webhook;
      'ms.MessagingEventNotification.ChatStateEvent'?: Webhook;
      'cqm.ExConversationChangeNotification'?: Webhook;
      /**
       * Keeps trying to deliver failed events of all webhooks for a set time. While a time is set, the number of retries of a single webhook has no effect, except 0.
       */
      retry?: {
        /**
         * How long the platform goes on trying to deliver an event, in seconds: from 2 to 259200 (3 days). The pause between two attempts doubles each time. When left out, only the number of retries counts.
         */
        retention_time?: number;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    /**
     * What campaign managers may use when they design an engagement for this application. Without a clear reason, keep the values of the template.
     */
    engagement?: {
      /**
       * Lets campaign managers change the look of the button that starts a conversation.
       */
      design_engagement: boolean;
      /**
       * Lets campaign managers add a conversation window to the engagement.
       */
      design_window: boolean;
      /**
       * How campaign managers may choose the places where the engagement appears. At least one.
       *
       * @minItems 1
       * @maxItems 10
       */
      entry_point: ('section' | 'url')[];
      /**
       * The kinds of behaviour that campaign managers may use to decide when the engagement is offered.
       *
       * @maxItems 10
       */
      visitor_behavior: (
        | 'visited_location'
        | 'time_on_location'
        | 'flow'
        | 'engaged_in_session'
        | 'about_to_abandon'
        | 'cart_value'
        | 'cart_items'
        | 'visitor_error'
        | 'viewed_products'
        | 'service_activity'
      )[];
      /**
       * The traits by which campaign managers may choose who is offered the engagement.
       *
       * @maxItems 20
       */
      target_audience: (
        | 'external_referral'
        | 'search_keywords'
        | 'ip'
        | 'platform'
        | 'geo_location'
        | 'returning_visitors'
        | 'marketing_source'
        | 'customer_type'
        | 'age'
        | 'balance'
        | 'customer_id'
        | 'gender'
        | 'store_zip_code'
        | 'store_number'
        | 'company_size'
        | 'registration_date'
      )[];
      /**
       * The goals that campaign managers may set for a campaign with this engagement.
       *
       * @maxItems 10
       */
      goal: ('url' | 'purchase_total' | 'num_of_pages' | 'lead' | 'service_activity')[];
      /**
       * Which consumers the engagement is for. At least one. LivePerson's documentation expects signed-in consumers.
       *
       * @minItems 1
       * @maxItems 5
       */
      consumer_identity: ('auth' | 'unauth')[];
      /**
       * Lets campaign managers choose a language for the engagement.
       */
      language_selection: boolean;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * Where and how the platform delivers one type of event.
 */
export interface Webhook {
  /**
   * The https:// address to which the platform sends the event by POST. It must answer 200 or 201: 5 seconds to connect, 5 to answer (earlier documentation: 10 in all). An app that takes over 2.5 seconds for 2 minutes may be disabled without warning.
   */
  endpoint: string;
  /**
   * How many times the platform tries again when delivery fails, from 0 to 5, one second apart. Earlier documentation says 30 seconds apart. When left out, it does not try again.
   */
  max_retries?: number;
  /**
   * HTTP headers that the platform adds to every event sent to this address. Do not send the file to anybody who may not know their values.
   */
  headers?: Header[];
  [k: string]: unknown;
}
/**
 * One HTTP header.
 */
export interface Header {
  /**
   * The name of the header, for example X-Api-Key.
   */
  header_name: string;
  /**
   * The text that is sent with the header. It may be empty.
   */
  header_value: string;
  [k: string]: unknown;
}
