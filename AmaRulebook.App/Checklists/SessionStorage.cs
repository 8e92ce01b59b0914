using AmaRulebook.Projects;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AmaRulebook.Checklists;

internal sealed class SessionStorage : IEntityTypeConfiguration<ChecklistSession>
{
    public void Configure(EntityTypeBuilder<ChecklistSession> builder)
    {
        builder.ToTable("Sessions");
        builder.Property(session => session.Id).ValueGeneratedNever();
        builder.Property(session => session.StageId).HasMaxLength(20);
        builder.Property(session => session.Text).HasConversion<JsonColumn<SessionText>>();
        builder.Ignore(session => session.Happened);
        builder.HasIndex(session => new { session.ProjectId, session.StageId, session.Number }).IsUnique();
        builder.HasOne<Project>().WithMany().HasForeignKey(session => session.ProjectId);
        builder.HasMany(session => session.Parties).WithOne().HasForeignKey(party => party.SessionId);
        builder.HasMany(session => session.Answers).WithOne().HasForeignKey(answer => answer.SessionId);
        builder.HasMany(session => session.Agreements).WithOne().HasForeignKey(agreement => agreement.SessionId);
        builder.HasMany(session => session.SignOffs).WithOne().HasForeignKey(signOff => signOff.SessionId);
    }
}

internal sealed class SessionPartyStorage : IEntityTypeConfiguration<SessionParty>
{
    public void Configure(EntityTypeBuilder<SessionParty> builder)
    {
        builder.ToTable("SessionParties");
        builder.HasKey(party => new { party.SessionId, party.PartyId });
        builder.Property(party => party.HandedInName).HasMaxLength(Limits.PersonName);
        builder.HasOne<Party>().WithMany().HasForeignKey(party => party.PartyId);
    }
}

internal sealed class PartyAnswerStorage : IEntityTypeConfiguration<PartyAnswer>
{
    public void Configure(EntityTypeBuilder<PartyAnswer> builder)
    {
        builder.ToTable("Answers");
        builder.HasKey(answer => new { answer.SessionId, answer.ItemId, answer.PartyId });
        builder.Property(answer => answer.ItemId).HasMaxLength(40);
        builder.HasText(nameof(PartyAnswer.Note), ChecklistLimits.Note);
        builder.HasText(nameof(PartyAnswer.Commitment), ChecklistLimits.Commitment);
        builder.Property(answer => answer.FirstNote).HasMaxLength(ChecklistLimits.Note);   // a copy of the note, which is checked
        builder.Property(answer => answer.EnteredName).HasMaxLength(Limits.PersonName);
        builder.HasOne<Party>().WithMany().HasForeignKey(answer => answer.PartyId);
    }
}

internal sealed class AgreementStorage : IEntityTypeConfiguration<Agreement>
{
    public void Configure(EntityTypeBuilder<Agreement> builder)
    {
        builder.ToTable("Agreements");
        builder.HasKey(agreement => new { agreement.SessionId, agreement.ItemId });
        builder.Property(agreement => agreement.ItemId).HasMaxLength(40);
        builder.HasText(nameof(Agreement.Text), ChecklistLimits.Agreement);
    }
}

internal sealed class RemarkStorage : IEntityTypeConfiguration<Remark>
{
    public void Configure(EntityTypeBuilder<Remark> builder)
    {
        builder.ToTable("Remarks");
        builder.Property(remark => remark.Id).ValueGeneratedNever();
        builder.Property(remark => remark.ItemId).HasMaxLength(40);
        builder.HasText(nameof(Remark.Text), ChecklistLimits.Remark);
        builder.HasIndex(remark => new { remark.SessionId, remark.Number }).IsUnique();
        builder.HasOne<ChecklistSession>().WithMany().HasForeignKey(remark => remark.SessionId);
    }
}

internal sealed class SignOffStorage : IEntityTypeConfiguration<SignOff>
{
    public void Configure(EntityTypeBuilder<SignOff> builder)
    {
        builder.ToTable("SignOffs");
        builder.HasKey(signOff => new { signOff.SessionId, signOff.PartyId });
        builder.HasText(nameof(SignOff.Name), Limits.PersonName);
        builder.HasOne<Party>().WithMany().HasForeignKey(signOff => signOff.PartyId);
    }
}
