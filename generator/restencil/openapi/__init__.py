"""What the OpenAPI Specification says, as data: versions, objects and their fields."""
