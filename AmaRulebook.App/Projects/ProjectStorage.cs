using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AmaRulebook.Projects;

internal sealed class ProjectStorage : IEntityTypeConfiguration<Project>
{
    public void Configure(EntityTypeBuilder<Project> builder)
    {
        builder.ToTable("Projects");
        builder.Property(project => project.Id).ValueGeneratedNever();
        builder.HasText(nameof(Project.Name), Limits.ProjectName);
        builder.HasText(nameof(Project.Purpose), Limits.Purpose);
        builder.OwnsOne(project => project.JoinLink, link => link.HasIndex(secret => secret.Hash).IsUnique());
        builder.OwnsOne(project => project.JoinCode, code => code.HasIndex(secret => secret.Hash).IsUnique());
        builder.Ignore(project => project.PresentParties);
        builder.Ignore(project => project.LeftParties);
        builder.HasMany(project => project.Parties).WithOne().HasForeignKey(party => party.ProjectId);
        builder.HasMany(project => project.Participants).WithOne().HasForeignKey(participant => participant.ProjectId);
    }
}

internal sealed class PartyStorage : IEntityTypeConfiguration<Party>
{
    public void Configure(EntityTypeBuilder<Party> builder)
    {
        builder.ToTable("Parties");
        builder.Property(party => party.Id).ValueGeneratedNever();
        builder.HasText(nameof(Party.Name), Limits.PartyName);
        builder.HasIndex(party => new { party.ProjectId, party.Position }).IsUnique();
    }
}

internal sealed class ParticipantStorage : IEntityTypeConfiguration<Participant>
{
    public void Configure(EntityTypeBuilder<Participant> builder)
    {
        builder.ToTable("Participants");
        builder.Property(participant => participant.Id).ValueGeneratedNever();
        builder.HasText(nameof(Participant.Name), Limits.PersonName);
        builder.OwnsOne(participant => participant.Entrance, entrance => entrance.HasIndex(secret => secret.Hash).IsUnique());
        builder.HasOne<Party>().WithMany().HasForeignKey(participant => participant.PartyId);
    }
}

internal sealed class BrowserPlaceStorage : IEntityTypeConfiguration<BrowserPlace>
{
    public void Configure(EntityTypeBuilder<BrowserPlace> builder)
    {
        builder.ToTable("BrowserPlaces");
        builder.HasKey(place => new { place.BrowserId, place.ProjectId });
        builder.HasOne<Participant>().WithMany().HasForeignKey(place => place.ParticipantId);
    }
}

internal sealed class ActivityStorage : IEntityTypeConfiguration<Activity>
{
    public void Configure(EntityTypeBuilder<Activity> builder)
    {
        builder.ToTable("Activities");
        builder.HasIndex(activity => new { activity.ProjectId, activity.Sequence }).IsUnique();
        builder.HasIndex(activity => new { activity.SessionId, activity.Sequence });
        builder.HasIndex(activity => activity.OperationId).IsUnique();
        builder.HasOne<Project>().WithMany().HasForeignKey(activity => activity.ProjectId);
    }
}
