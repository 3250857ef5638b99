// Teaches the linter this spec's extensions, so that its stock rules (above all the check of examples against schemas) can stay
// on. Works on the linter's copy only. For the meaning of the extensions see ../README.md.

/** Examples named "documented" show what the docs promise, which is not what the schema of the served body describes. */
function DropDocumentedExamples() {
  return {
    MediaType: {
      enter(mediaType) {
        if (mediaType.examples?.documented) {
          const { documented, ...rest } = mediaType.examples;
          mediaType.examples = rest;
        }
      },
    },
  };
}

/** A value of several JSON kinds has no type; a reference that may be null is "the reference or null"; any JSON value is anything. */
function UnderstandSchemas() {
  const manyKinds = ['x-also', 'x-also-schema', 'x-also-string', 'x-also-number'];
  return {
    Schema: {
      enter(schema) {
        if (manyKinds.some((key) => schema[key])) {
          for (const key of ['type', 'nullable', 'enum', 'minimum', 'maximum', 'allOf']) delete schema[key];
        } else if (schema.nullable && schema.allOf) {
          schema.anyOf = [...schema.allOf, { type: 'string', nullable: true, enum: [null] }];
          for (const key of ['type', 'nullable', 'allOf']) delete schema[key];
        } else if (!schema.type) {
          delete schema.nullable;
        }
      },
    },
  };
}

export default function inquirly() {
  return {
    id: 'inquirly',
    preprocessors: {
      oas3: {
        'drop-documented-examples': DropDocumentedExamples,
        'understand-schemas': UnderstandSchemas,
      },
    },
  };
}
