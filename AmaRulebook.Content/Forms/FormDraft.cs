namespace AmaRulebook.Content.Forms;

/// <summary>A form that was read, with the lines that checks name.</summary>
internal sealed record FormDraft(CollaborationForm Form, int Line, int SectionLine);
